"""All that the broker and the kiosks need to know each other: passwords, certificates, rules, a configuration."""
