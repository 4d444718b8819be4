"""``python -m crmcore.cli``, where the console script is not on the path."""

from crmcore.cli import main

main()
