import { refuseBadName } from './name-refusals';

/** A stage of the rollout, such as 'dev' or 'prod'; the fleet's list of tiers is the order in which changes travel. */
export class Tier {
  /** The tier's name, a DNS label. */
  public readonly name: string;

  constructor(name: string) {
    refuseBadName(`Tier '${name}'`, 'name', name);
    this.name = name;
  }
}
