"""All that knows a language: catalogues, dates and times, statuses, alphabets, direction, pronunciation."""
