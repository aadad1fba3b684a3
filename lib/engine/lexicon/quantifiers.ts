/** Words before a number that tell that it is not exact. Data only. */
export const AS_MANY = /^as (?:many|few) as$/;
export const MORE_OR_LESS = /^(?:more than|fewer than|less than|at least|up to|just over|just under|close to)$/;
