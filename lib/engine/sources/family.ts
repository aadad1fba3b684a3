/** What people are to one another. */
export const KIN =
  /^(?:mother|father|mum|mom|dad|wife|husband|widow|widower|sister|brother|daughter|son|aunt|uncle|grandmother|grandfather|stepmother|stepfather|cousin|niece|nephew|fianc[eé]e?|girlfriend|boyfriend|partner)$/;
