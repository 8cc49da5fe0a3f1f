"""The only place with SQL: open, migrate, and one module for each group of tables."""
