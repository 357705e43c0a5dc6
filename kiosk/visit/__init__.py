"""One visitor's session. No Qt; time comes as an argument."""
