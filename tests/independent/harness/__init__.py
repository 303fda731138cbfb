"""Running the cases."""
