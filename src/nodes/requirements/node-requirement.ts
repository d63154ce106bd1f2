import type { RequirementData, RequirementOperator } from './value-set';

/** What a label of a pool's nodes must be, in the words of Karpenter's requirements. */
export class NodeRequirement {
  /**
   * The label has one of the values.
   * @param key the label's key
   * @param values the values
   */
  public static oneOf(key: string, values: string[]): NodeRequirement {
    return new NodeRequirement({ key, operator: 'In', values: [...values] });
  }

  /**
   * The label has none of the values, or is absent.
   * @param key the label's key
   * @param values the values
   */
  public static noneOf(key: string, values: string[]): NodeRequirement {
    return new NodeRequirement({ key, operator: 'NotIn', values: [...values] });
  }

  /**
   * The label has some value.
   * @param key the label's key
   */
  public static exists(key: string): NodeRequirement {
    return new NodeRequirement({ key, operator: 'Exists' });
  }

  /**
   * The label is absent.
   * @param key the label's key
   */
  public static doesNotExist(key: string): NodeRequirement {
    return new NodeRequirement({ key, operator: 'DoesNotExist' });
  }

  /**
   * The label is a whole number of at least this.
   * @param key the label's key
   * @param bound the least number
   */
  public static atLeast(key: string, bound: number): NodeRequirement {
    return new NodeRequirement({ key, operator: 'Gte', values: [`${bound}`] });
  }

  /**
   * The label is a whole number of at most this.
   * @param key the label's key
   * @param bound the greatest number
   */
  public static atMost(key: string, bound: number): NodeRequirement {
    return new NodeRequirement({ key, operator: 'Lte', values: [`${bound}`] });
  }

  /**
   * Any requirement, as upstream writes it.
   * @param key the label's key
   * @param operator In, NotIn, Exists, DoesNotExist, Gt, Lt, Gte or Lte
   * @param values what is compared with
   */
  public static of(key: string, operator: string, values: string[]): NodeRequirement {
    return new NodeRequirement({ key, operator: operator as RequirementOperator, values: [...values] });
  }

  /** @internal */
  public readonly _data: RequirementData;

  private constructor(data: RequirementData) {
    this._data = data;
  }

  /**
   * The same, where the instance types to choose from have at least so many different values.
   * @param count how many
   */
  public withMinValues(count: number): NodeRequirement {
    return new NodeRequirement({ ...this._data, minValues: count });
  }
}
