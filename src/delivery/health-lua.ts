/** Healthy by existing. */
export const PRESENT_LUA = 'return { status = "Healthy", message = "exists" }\n';

/** A script that reads the first of some conditions that an object has. */
export function conditionLua(conditions: readonly string[], healthyWithout: boolean): string {
  const without = healthyWithout
    ? '{ status = "Healthy", message = "no condition is set" }'
    : '{ status = "Progressing", message = "waiting for its controller" }';
  return `local function judged(condition)
  if condition.observedGeneration ~= nil and obj.metadata.generation ~= nil
      and condition.observedGeneration < obj.metadata.generation then
    return { status = "Progressing", message = "waiting for its controller to see the change" }
  end
  local statuses = { True = "Healthy", False = "Degraded" }
  return { status = statuses[condition.status] or "Progressing", message = condition.message or condition.reason or "" }
end
if obj.status ~= nil and obj.status.conditions ~= nil then
  for _, wanted in ipairs({ ${conditions.map((one) => JSON.stringify(one)).join(', ')} }) do
    for _, condition in ipairs(obj.status.conditions) do
      if condition.type == wanted then return judged(condition) end
    end
  end
end
return ${without}
`;
}

/** A script that reads `Accepted` of each parent. */
export const acceptedLua = (list: string): string => `local count = 0
if obj.status ~= nil and obj.status.${list} ~= nil then
  for _, parent in ipairs(obj.status.${list}) do
    for _, condition in ipairs(parent.conditions or {}) do
      if condition.type == "Accepted" then
        count = count + 1
        if condition.status ~= "True" then
          return { status = "Degraded", message = condition.message or "not accepted" }
        end
      end
    end
  end
end
if count == 0 then return { status = "Progressing", message = "waiting for a parent to accept it" } end
return { status = "Healthy", message = "accepted" }
`;

/** A script that reads the one flag of a Kyverno policy. */
export const KYVERNO_LUA = `local status = obj.status and obj.status.conditionStatus
if status ~= nil and status.ready == true then return { status = "Healthy", message = status.message or "ready" } end
return { status = "Progressing", message = status and status.message or "waiting for Kyverno" }
`;
