"""A topic's page, as data: its blocks, opening hours and services."""
