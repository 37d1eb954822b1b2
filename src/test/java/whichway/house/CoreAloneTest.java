package whichway.house;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CoreAloneTest {
    @Test
    void coreCompilesWithNothingOnTheClassPath(@TempDir Path out) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(Path.of("src/main/java/whichway/core"))) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(complaints, files, null,
                    List.of("-d", out.toString(), "--class-path", out.toString(), "--limit-modules", "java.base"), null,
                    files.getJavaFileObjectsFromPaths(java)).call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
