import { dnsLabelProblem, dnsSubdomainProblem, labelKeyProblem, labelValueProblem } from '../../../model/names';
import { dns1035Problem } from '../../builtin/names';
import { isDate, isDateTime } from '../../formats/dates';
import { isBase64, isUuid } from '../../formats/formats';
import { isRequestUri } from '../../formats/web';
import type { CelFunction } from './function';

type Problem = (text: string) => string | undefined;

/** A named format as a value of CEL. */
export class FormatValue {
  constructor(public readonly problem: Problem) {}
}

/** Holds the constructors of formats, as `format` in expressions. */
export class FormatNamespace {}

const asProblem =
  (test: (text: string) => boolean): Problem =>
  (text) =>
    test(text) ? undefined : 'is not of the format';
/** A prefix may end in a dash: more is to follow. */
const asPrefix =
  (problem: Problem): Problem =>
  (text) =>
    problem(text.replace(/-$/, 'a'));

const FORMATS: Readonly<Record<string, Problem>> = {
  dns1123Label: dnsLabelProblem,
  dns1123Subdomain: dnsSubdomainProblem,
  dns1035Label: dns1035Problem,
  qualifiedName: labelKeyProblem,
  dns1123LabelPrefix: asPrefix(dnsLabelProblem),
  dns1123SubdomainPrefix: asPrefix(dnsSubdomainProblem),
  dns1035LabelPrefix: asPrefix(dns1035Problem),
  labelValue: labelValueProblem,
  uri: asProblem(isRequestUri),
  uuid: asProblem(isUuid),
  byte: asProblem(isBase64),
  date: asProblem(isDate),
  datetime: asProblem(isDateTime),
};

/** How the library makes optional values. */
export interface OptionalClass {
  of(value: unknown): unknown;
  none(): unknown;
}

/** Named formats: `validate` answers with what is wrong, if anything. */
export function nameFunctions(optional: OptionalClass): readonly CelFunction[] {
  const validate = ({ problem }: FormatValue, text: string) => {
    const found = problem(text);
    return found === undefined ? optional.none() : optional.of([found]);
  };
  const named = (_: unknown, name: string) =>
    FORMATS[name] ? optional.of(new FormatValue(FORMATS[name])) : optional.none();
  const constants = Object.entries(FORMATS).map(
    ([name, problem]): CelFunction => [
      `FormatNamespace.${name}(): kubernetes.NamedFormat`,
      () => new FormatValue(problem),
    ],
  );
  return [
    ...constants,
    ['FormatNamespace.named(string): optional<kubernetes.NamedFormat>', named],
    ['kubernetes.NamedFormat.validate(string): optional<list<string>>', validate],
  ];
}
