#!/bin/sh
# Copies portlets/hello to a new slice and adds it to the reactor and the EAR: portlets/new-portlet.sh waste-calendar
set -eu

name=${1:-}
case $name in
  '' | [!a-z]* | *[!a-z0-9-]* | *- | *--*)
    echo "usage: $0 NAME    (small letters, digits and hyphens, as in waste-calendar)" >&2
    exit 2
    ;;
esac

cd "$(dirname "$0")/.."
target=portlets/$name
if [ -e "$target" ]; then
  echo "$target is there already" >&2
  exit 1
fi

package=$(printf %s "$name" | tr -d -)
class=$(printf %s "$name" | awk -F- '{ for (i = 1; i <= NF; i++) printf "%s", toupper(substr($i, 1, 1)) substr($i, 2) }')

# Renames in one file: package, classes, and all other places where the name stands.
rename() {
  awk -v name="$name" -v package="$package" -v class="$class" '{
    gsub(/org\.qiantang\.hello/, "org.qiantang." package)
    gsub(/org\/qiantang\/hello/, "org/qiantang/" package)
    gsub(/HelloPortlet/, class "Portlet")
    gsub(/HelloView/, class "View")
    gsub(/HelloTemplates/, class "Templates")
    gsub(/>Hello</, ">" class "<")
    gsub(/texts of hello/, "texts of " name)
    gsub(/_action=hello/, "_action=" name)
    gsub(/portlet-hello/, "portlet-" name)
    gsub(/portlets\/hello/, "portlets/" name)
    gsub(/Portlet hello/, "Portlet " name)
    gsub(/>hello</, ">" name "<")
    gsub(/"hello"/, "\"" name "\"")
    gsub(/class="hello/, "class=\"" name)
    gsub(/hello\.mustache/, name ".mustache")
    print
  }' "$1"
}

find portlets/hello -type f ! -path '*/target/*' ! -name README.md | while read -r file; do
  copy=$(printf %s "$file" | sed -e "s|^portlets/hello|$target|" -e "s|org/qiantang/hello|org/qiantang/$package|" \
    -e "s|/Hello\([A-Za-z]*\.java\)$|/$class\1|" -e "s|/hello\.mustache$|/$name.mustache|")
  mkdir -p "$(dirname "$copy")"
  rename "$file" > "$copy"
done

cat > "$target/README.md" <<END
# $name

One sentence: what is it for?

## Portlets

| portlet | what citizens see | preferences (default) | public render parameters |
|---|---|---|---|
| \`$name/$name\` | | – | – |

No events, no roles.

## Accessibility

- Works without JavaScript.

## Tests

\`mvn test -pl $target -am\`
END

# In a POM, repeats each line or element that names hello, with the new name.
register() {
  [ -f "$1" ] || return 0
  awk -v name="$name" '
    function repeat(text) {
      gsub(/portlet-hello/, "portlet-" name, text)
      gsub(/portlets\/hello/, "portlets/" name, text)
      gsub(/hello\.war/, name ".war", text)
      printf "%s", text
    }
    /^ *<(dependency|webModule)>$/ { inside = 1; block = "" }
    inside { block = block $0 "\n" }
    { print }
    inside && /^ *<\/(dependency|webModule)>$/ { inside = 0; if (block ~ /portlet-hello/) repeat(block) }
    /<module>portlets\/hello<\/module>/ { repeat($0 "\n") }
  ' "$1" > "$1.new"
  cat "$1.new" > "$1"
  rm "$1.new"
}

register pom.xml
register ear/pom.xml

echo "$target is there. Next: its package-info.java, its first test, its README.md"
