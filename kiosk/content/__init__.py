"""What staff edit: the content folder read into frozen data, or every problem at once. No Qt."""
