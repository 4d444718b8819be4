"""What comes in from files: sniffed, mapped by a profile, previewed row by row, and safe to repeat."""
