/** Small words with which names of other tongues go on, as one pattern's alternatives: “de la Cruz”, “van den Bosch”, “bin Salman”. */
export const PARTICLE_WORDS = 'de|del|della|dela|delos|di|da|du|dos|das|van|von|der|den|ter|zu|la|le|los|las|el|al|bin|ibn|ben|af|av|ap';
