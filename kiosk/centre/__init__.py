"""The centre's view: takes in what the kiosks tell, shows it as web pages, and sends desires and commands."""
