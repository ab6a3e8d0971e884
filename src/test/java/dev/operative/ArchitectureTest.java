package dev.operative;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the one direction in which packages may depend on each other. */
class ArchitectureTest {

  private static final String ROOT = "dev.operative";

  /** Each package, and those it may use directly; it may also use what those may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("document", Set.of()),
          Map.entry("file", Set.of()),
          Map.entry("language", Set.of("document")),
          Map.entry("vocabulary", Set.of("language")),
          Map.entry("ingest", Set.of("vocabulary")),
          Map.entry("fetch", Set.of("ingest", "file")),
          Map.entry("search", Set.of("vocabulary")),
          Map.entry("evaluation", Set.of("search")),
          Map.entry("lucene", Set.of("search")),
          Map.entry("meaning", Set.of("search")),
          Map.entry("opensearch", Set.of("lucene")),
          Map.entry("export", Set.of("search")),
          Map.entry("indexing", Set.of("ingest", "search")),
          Map.entry("web", Set.of("search", "export", "fetch")),
          Map.entry("mcp", Set.of("web")),
          Map.entry("watch", Set.of("web", "file")),
          Map.entry("cli", Set.of("watch", "fetch", "indexing", "evaluation", "export", "mcp")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatLiesBelow(String name) {
    classes()
        .that()
        .resideInAPackage(tree(name))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(reachable(name)).or(not(resideInAPackage(ROOT + ".."))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasAPlaceInTheOrder() {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String path = type.getPackageName().substring(ROOT.length());
      if (!path.isEmpty() && !MAY_USE.containsKey(path.split("\\.", -1)[1])) {
        unknown.add(type.getPackageName());
      }
    }
    assertThat(unknown).as("packages to enter in MAY_USE").isEmpty();
  }

  @Test
  void onlyMainStandsAboveThePackages() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .and()
        .areTopLevelClasses()
        .should()
        .haveSimpleName("Main")
        .orShould()
        .haveSimpleName("package-info")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noPackageHasMoreThan25Files() {
    Map<String, Set<String>> types = new TreeMap<>();
    CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> !type.getPackageName().startsWith("gg.jte"))
        .forEach(
            type ->
                types
                    .computeIfAbsent(type.getPackageName(), first -> new TreeSet<>())
                    .add(type.getSimpleName()));
    assertThat(types.values()).allSatisfy(names -> assertThat(names).hasSizeLessThanOrEqualTo(25));
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theDomainNeedsNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage(tree("document"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", tree("document"))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void luceneStaysInItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            tree("lucene"), tree("opensearch"), tree("language"), tree("search.syntax"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /**
   * The engine on a cluster asks by the same terms and queries, and knows no index in a folder but
   * the copy of its vectors.
   */
  @Test
  void theEnginesShareTermsQueriesAndVectorsAlone() {
    noClasses()
        .that()
        .resideInAPackage(tree("opensearch"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(tree("lucene"))
                .and(
                    not(
                        resideInAnyPackage(
                            tree("lucene.analysis"),
                            tree("lucene.meaning"),
                            tree("lucene.query"),
                            tree("lucene.schema"),
                            tree("lucene.words")))))
        .check(CLASSES);
  }

  @Test
  void networksRunInMeaningAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("meaning"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void languageWrapsAnalysisAlone() {
    noClasses()
        .that()
        .resideInAPackage(tree("language"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.apache.lucene..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.apache.lucene.analysis..", "org.apache.lucene.util.."))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theQueryLanguageNeedsOnlyTheFlexibleParser() {
    noClasses()
        .that()
        .resideInAPackage(tree("search.syntax"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.apache.lucene..")
                .and(not(resideInAPackage("org.apache.lucene.queryparser.flexible.."))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheQueryLanguageUsesTheFlexibleParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("search.syntax"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene.queryparser..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void singleLanguagesAreNamedInTheirOwnPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackages(tree("language"), tree("document"))
        .should()
        .accessField(Language.class, "ENGLISH")
        .orShould()
        .accessField(Language.class, "CHINESE")
        .check(CLASSES);
  }

  @Test
  void theLanguagesArePassedDown() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, tree("language"))
        .and()
        .areNotAssignableTo(Vocabulary.class)
        .and()
        .areNotAssignableTo(TypedText.class)
        .should()
        .callMethod(Languages.class, "bundled")
        .check(CLASSES);
  }

  @Test
  void theWebServerStaysInItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("web"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void assistantsAreSpokenWithInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".mcp")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.modelcontextprotocol..", "reactor..", "org.reactivestreams..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsItsParser() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, tree("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** The trees of a package and of all that it may use. */
  private static String[] reachable(String name) {
    Set<String> names = new TreeSet<>();
    collect(name, names);
    return names.stream().map(ArchitectureTest::tree).toArray(String[]::new);
  }

  private static void collect(String name, Set<String> names) {
    names.add(name);
    MAY_USE.get(name).forEach(below -> collect(below, names));
  }

  private static String tree(String name) {
    return ROOT + "." + name + "..";
  }
}
