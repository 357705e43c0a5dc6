"""What a single text can mean: hours, weekdays, periods, named days, amounts. X_errors has the messages of X."""
