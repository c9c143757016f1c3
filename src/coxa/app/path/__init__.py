"""The person's path in the page: what it asks of the diary, the planner and the findings."""
