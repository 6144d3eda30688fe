/** What is known when a dossier begins. All texts are Markdown, ready to be put in. */
export type StartFacts = {
  /** The public wording of the question it comes from. */
  question?: string;
  /** The meeting it comes from. */
  meeting?: {
    /** The title, as a link. */
    link: string;
    /** Such as `donderdag 26 november 2026, 19:30–21:30`. */
    when: string;
    place?: string;
    attended?: number;
    minutes?: string;
    learned?: string;
  };
};

/** A starting document in Dutch: what to begin with, as Markdown. */
export type StartingDocument = (facts: StartFacts) => string;
