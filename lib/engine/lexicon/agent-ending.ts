/** Endings of nouns that mostly people have: “influencer”. */
export const AGENT_ENDING = /(?:er|or|ist|ian|ee)$/;
