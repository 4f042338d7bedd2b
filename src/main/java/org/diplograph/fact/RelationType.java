package org.diplograph.fact;

/**
 * What one actor does to or with another: a closed list.
 *
 * <p>Each type names its root in PLOVER (the Political Language Ontology for Verifiable Event
 * Records, 2023) and a score from −10 (conflict) to +10 (cooperation) on the scale of Goldstein
 * (Journal of Conflict Resolution 36/2, 1992).
 */
public enum RelationType {
    MEMBER_OF(false, "COOPERATE", 5.0, Quad.MATERIAL_COOPERATION),
    HOLDS_OFFICE(false, "NONE", 0.0, Quad.NEUTRAL),
    JOINS(false, "COOPERATE", 6.0, Quad.MATERIAL_COOPERATION),
    WITHDRAWS_FROM(false, "SANCTION", -5.6, Quad.MATERIAL_CONFLICT),
    CONSULTS(true, "CONSULT", 2.5, Quad.VERBAL_COOPERATION),
    COOPERATES(true, "COOPERATE", 6.0, Quad.MATERIAL_COOPERATION),
    AIDS(false, "AID", 7.0, Quad.MATERIAL_COOPERATION),
    SUPPORTS(false, "SUPPORT", 3.8, Quad.VERBAL_COOPERATION),
    EASES(false, "CONCEDE", 5.0, Quad.MATERIAL_COOPERATION),
    REQUESTS(false, "REQUEST", -0.1, Quad.VERBAL_COOPERATION),
    ACCUSES(false, "ACCUSE", -2.4, Quad.VERBAL_CONFLICT),
    REJECTS(false, "REJECT", -4.0, Quad.VERBAL_CONFLICT),
    THREATENS(false, "THREATEN", -5.8, Quad.VERBAL_CONFLICT),
    SANCTIONS(false, "SANCTION", -6.5, Quad.MATERIAL_CONFLICT),
    ATTACKS(false, "ASSAULT", -9.0, Quad.MATERIAL_CONFLICT);

    /** Words or deeds, for or against: the quad class of an event. */
    public enum Quad {
        NEUTRAL,
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT
    }

    private final boolean symmetric;
    private final String ploverRoot;
    private final double goldstein;
    private final Quad quad;

    RelationType(boolean symmetric, String ploverRoot, double goldstein, Quad quad) {
        this.symmetric = symmetric;
        this.ploverRoot = ploverRoot;
        this.goldstein = goldstein;
        this.quad = quad;
    }

    /** Whether "A with B" says the same as "B with A". */
    public boolean isSymmetric() {
        return symmetric;
    }

    public String ploverRoot() {
        return ploverRoot;
    }

    public double goldstein() {
        return goldstein;
    }

    public Quad quad() {
        return quad;
    }
}
