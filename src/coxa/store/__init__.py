"""The store: what people told Coxa, in the database they named, and nowhere else."""

from coxa.store.opening import open_store
from coxa.store.store import ME, Store

__all__ = ["ME", "Store", "open_store"]
