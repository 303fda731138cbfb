"""Reader, verifier and writer of vaults, built from docs/vault-format.md alone and sharing no code with the product."""
