"""Core's own migrations, and the environment in which those of every owner run."""
