"""What a kiosk and the centre tell each other over MQTT: topics, messages and their JSON Schemas."""
