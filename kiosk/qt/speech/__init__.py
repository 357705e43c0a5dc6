"""Reading aloud and the voice process, and announcements to assistive technology."""
