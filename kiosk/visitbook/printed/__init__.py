"""The report as one page of HTML for screens and A4 paper, with charts in SVG and its letters inside."""
