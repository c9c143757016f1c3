"""One file a published number, or a fault, that the default model must reproduce or show."""
