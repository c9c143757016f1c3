"""One step a file, in the order of `REVISIONS` in `coxa.store.migrating`."""
