"""How a stride would change: pelvis, trunk and feet of a walk, at the least cost."""
