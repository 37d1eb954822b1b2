/// Reports as one HTML file that needs nothing else: no script, no network, no further file.
package whichway.report.html;
