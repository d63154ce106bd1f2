/** How many names of a list are told. */
const TOLD = 5;

/** The first names of a list and how many more there are, since a list may be as long as the fleet is large. */
export function told(names: Iterable<string>, quote = "'"): string {
  const all = [...new Set(names)].sort();
  const first = all.slice(0, TOLD).map((name) => `${quote}${name}${quote}`);
  return all.length > TOLD ? `${first.join(', ')} and ${all.length - TOLD} more` : first.join(', ');
}

/** A number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a finding touches: distinct objects and clusters, and how often in all. */
export class Tally {
  private readonly clusters = new Set<string>();
  private readonly objects = new Set<string>();
  private instances = 0;

  /** Takes in an object on a cluster. */
  public add(cluster: string, object: string): void {
    this.clusters.add(cluster);
    this.objects.add(object);
    this.instances += 1;
  }

  /** How many objects there are, over all clusters. */
  public get total(): number {
    return this.instances;
  }

  /** The objects, as a list that stays short. */
  public get objectsText(): string {
    return told(this.objects, '');
  }

  /** The clusters, as a list that stays short. */
  public get clustersText(): string {
    return `${counted(this.clusters.size, 'cluster')} (${told(this.clusters)})`;
  }
}

/** The tally of a key, made when first asked for. */
export function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const made = new Tally();
  tallies.set(key, made);
  return made;
}
