"""Vaults that must be accepted, and attacks that must be refused, as data."""
