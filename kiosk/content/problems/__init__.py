"""Problems of a hall: the catalogue of rules, one problem with its place, and how both are told."""
