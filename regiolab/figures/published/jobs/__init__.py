"""Jobs by sector in the own COROP region, beside the Netherlands."""
