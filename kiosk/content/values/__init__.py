"""What a single text can mean. X parses; where X has more than two messages, X_errors has all of them."""
