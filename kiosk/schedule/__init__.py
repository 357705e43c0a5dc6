"""Opening hours: rules in, answers out. No files, no Qt, no language, no clock of its own."""
