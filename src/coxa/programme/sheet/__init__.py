"""The plan and the diary on paper, in calendars, in tables and for clinics."""
