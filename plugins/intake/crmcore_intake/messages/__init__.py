"""Mails and calendars: read, matched to customers, and put on the timeline."""
