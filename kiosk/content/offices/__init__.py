"""Offices and their rules: read, merged, and checked against each other."""
