"""The article's 95 statements, each an experiment, a cited fact or a feature, with a verdict."""
