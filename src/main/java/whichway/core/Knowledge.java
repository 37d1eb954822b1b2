package whichway.core;

import java.util.List;
import java.util.Optional;

/// All that the product knows about adapting language models, in one version.
///
/// @param version such as `2026-11`
/// @param approaches in the order that breaks ties
/// @param themes in the order of the pages
/// @param traits in the order in which parts are added up
/// @param gates in the order in which reasons are given
/// @param penalties facts that cost points
/// @param sources what it rests on
/// @param templates ready-made starting points
/// @param costing what the arithmetic of context and money rests on
/// @param advice on going on from a decision
public record Knowledge(String version, List<Approach> approaches, List<Theme> themes, List<Trait> traits,
        List<Gate> gates, List<Penalty> penalties, List<Source> sources, List<Template> templates,
        Costing costing, Advice advice) {
    public Knowledge {
        approaches = List.copyOf(approaches);
        themes = List.copyOf(themes);
        traits = List.copyOf(traits);
        gates = List.copyOf(gates);
        penalties = List.copyOf(penalties);
        sources = List.copyOf(sources);
        templates = List.copyOf(templates);
    }

    /// Knowledge without money and advice.
    public Knowledge(String version, List<Approach> approaches, List<Theme> themes, List<Trait> traits,
            List<Gate> gates, List<Penalty> penalties, List<Source> sources, List<Template> templates) {
        this(version, approaches, themes, traits, gates, penalties, sources, templates, Costing.NONE, Advice.NONE);
    }

    /// The trait of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Trait trait(String id) {
        return findTrait(id).orElseThrow(() -> new IllegalArgumentException("No trait " + id));
    }

    /// The trait of that id, if there is one.
    public Optional<Trait> findTrait(String id) {
        return traits.stream().filter(trait -> trait.id().equals(id)).findFirst();
    }

    /// The traits of a theme, in order.
    public List<Trait> traitsOf(String theme) {
        return traits.stream().filter(trait -> trait.theme().equals(theme)).toList();
    }

    /// The theme of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Theme theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No theme " + id));
    }

    /// The approach of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Approach approach(String id) {
        return approaches.stream().filter(approach -> approach.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No approach " + id));
    }

    /// The gate of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Gate gate(String id) {
        return gates.stream().filter(gate -> gate.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No gate " + id));
    }

    /// The penalty of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Penalty penalty(String id) {
        return penalties.stream().filter(penalty -> penalty.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No penalty " + id));
    }

    /// The source of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Source source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source " + id));
    }

    /// The source of that id, if there is one.
    public Optional<Source> findSource(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// The template of that id, if there is one.
    public Optional<Template> findTemplate(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }
}
