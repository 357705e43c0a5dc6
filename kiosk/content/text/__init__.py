"""Plain text and the little markup."""
