"""Interactive widgets: Python holds the logic, the browser draws and sends commands."""
