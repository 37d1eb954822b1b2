package whichway.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

import whichway.file.AppFolders;
import whichway.words.Words;

/// What the program meets outside itself; other things in tests than in life.
///
/// @param folders where it keeps what is its own
/// @param clock what time it is, and where
/// @param words the language it speaks
/// @param dialogs how people are asked
/// @param files does the work with people's files
/// @param analysis follows every change of an answer
/// @param reports does the work that takes long
/// @param preview makes the pages that are looked at
/// @param documents does the work that may take minutes
/// @param reveal shows a file or folder in the system's own way
record Outside(AppFolders folders, Clock clock, Words words, Dialogs dialogs, Background files, Background analysis,
        Background reports, Background preview, Background documents,
        Consumer<Path> reveal) {}
