/** Endings of nouns that mostly people have: “influencer”. Apart from `persons.ts`, which reads the list that is made with it. */
export const AGENT_ENDING = /(?:er|or|ist|ian|ee)$/;
