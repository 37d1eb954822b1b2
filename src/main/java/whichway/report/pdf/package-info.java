/// Reports as PDF that people with a screen reader can read (PDF/UA-1) and archives can keep (PDF/A-3a).
package whichway.report.pdf;
