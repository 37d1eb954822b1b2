/// Measures people's own documents: how many there are, how long they are in words and tokens, which could not be read.
/// Reads only; nothing is written and nothing leaves the machine.
package whichway.measure;
