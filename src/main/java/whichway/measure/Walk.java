package whichway.measure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Goes through files and folders, and through all folders in them. Links are not followed, so it never leaves the
/// folders it was given, nor goes round in circles.
final class Walk {
    private final Formats formats;
    private final Track track;
    private final List<Path> roots;

    /// @param roots files and folders; what lies in another of them counts once
    Walk(Formats formats, Track track, List<Path> roots) {
        this.formats = formats;
        this.track = track;
        List<Path> known = roots.stream().map(Walk::real).distinct().toList();
        this.roots = known.stream().filter(root -> known.stream()
                .noneMatch(other -> !other.equals(root) && root.startsWith(other))).toList();
    }

    /// Meets everything there is, each time anew.
    void through(Meeting meeting) {
        for (Path root : roots)
            try {
                Files.walkFileTree(root, visitor(root, meeting));
            } catch (IOException problem) {
                meeting.unread(failure(root, problem));
            }
    }

    /// What a person names may itself be a link; what is missing is found out on the way.
    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException _) {
            return root.toAbsolutePath().normalize();
        }
    }

    static Unread failure(Path file, IOException problem) {
        return new Unread(file,
                problem instanceof AccessDeniedException ? Reason.FORBIDDEN : Reason.UNREADABLE,
                String.valueOf(problem.getMessage()));
    }

    private FileVisitor<Path> visitor(Path root, Meeting meeting) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                track.check();
                if (folder.equals(root) || !isHidden(folder))
                    return FileVisitResult.CONTINUE;
                meeting.hidden();
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                track.check();
                if (isHidden(file) && !file.equals(root))
                    meeting.hidden();
                else if (attributes.isSymbolicLink())
                    meeting.unread(new Unread(file, Reason.LINK, Files.readSymbolicLink(file).toString()));
                else
                    meet(file, attributes);
                return FileVisitResult.CONTINUE;
            }

            private void meet(Path file, BasicFileAttributes attributes) {
                Optional<Extractor> extractor = formats.extractor(file);
                if (extractor.isPresent() && attributes.isRegularFile())
                    meeting.document(file, attributes.size(), extractor.get());
                else
                    meeting.other(Formats.ending(file));
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                meeting.unread(failure(file, problem));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
                if (problem != null)
                    meeting.unread(failure(folder, problem));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /// Word processors lay a file that begins with `~$` beside one that somebody has open.
    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    /// Is told what a walk meets.
    interface Meeting {
        /// A document that may be read.
        void document(Path file, long bytes, Extractor extractor);

        /// Something that cannot count.
        void unread(Unread file);

        /// A file of a kind that cannot be read.
        void other(String ending);

        /// Something that is not meant to be seen.
        void hidden();
    }
}
