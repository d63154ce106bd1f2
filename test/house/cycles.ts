import { type ImportEdge, importsOf } from './imports';
import type { Project } from './project';
import type { Rule } from './rule';

export const noCycles: Rule = {
  name: 'no two files of src import one another at run time, however far around',
  check: (project) =>
    cycles(project).map((ring) => {
      const route = [...ring.map((edge) => edge.source.file), ring[0].source.file].join(' -> ');
      return ring[0].source.at(ring[0].node, `import cycle ${route}; move what they share below both`);
    }),
};

/** One ring for each edge that closes one, found depth first; the first edge stands in the first file of the alphabet. */
function cycles(project: Project): ImportEdge[][] {
  const done = new Set<string>();
  const trail: ImportEdge[] = [];
  const rings: ImportEdge[][] = [];
  const visit = (file: string) => {
    done.add(file);
    for (const edge of runtimeEdges(project, file)) {
      const start = trail.findIndex((step) => step.source.file === edge.target);
      if (start >= 0 || edge.target === file) rings.push(turned([...(start < 0 ? [] : trail.slice(start)), edge]));
      else if (!done.has(edge.target!)) {
        trail.push(edge);
        visit(edge.target!);
        trail.pop();
      }
    }
  };
  for (const source of project.code('src')) if (!done.has(source.file)) visit(source.file);
  return rings;
}

function runtimeEdges(project: Project, file: string): ImportEdge[] {
  return importsOf(project, project.source(file)).filter(
    ({ target, typeOnly }) => !typeOnly && target?.startsWith('src/') && target.endsWith('.ts') && project.has(target),
  );
}

function turned(ring: readonly ImportEdge[]): ImportEdge[] {
  const files = ring.map((edge) => edge.source.file);
  const first = files.indexOf([...files].sort()[0]);
  return [...ring.slice(first), ...ring.slice(0, first)];
}
