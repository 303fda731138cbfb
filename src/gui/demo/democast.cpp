#include "gui/demo/democast.h"

namespace hypha::gui {

using vault::Role;

std::vector<DemoDevice> demoOwnDevices()
{
    return {{"Ada's phone", 610, "Laptop"}};
}

std::vector<DemoPerson> demoPeople()
{
    return {
        {"eva",
         Role::admin,
         {{"api", Role::admin},
          {"infrastructure", Role::admin},
          {"mobile app", Role::admin},
          {"office", Role::admin},
          {"website", Role::admin}},
         {{"Eva's laptop", 715, "Laptop"}, {"Eva's desktop", 402, "Eva's laptop"}}},
        {"ben",
         Role::member,
         {{"api", Role::admin}, {"infrastructure", Role::member}, {"website", Role::member}},
         {{"Ben's laptop", 700, "Laptop"}, {"Ben's desktop", 333, "Eva's laptop"}, {"Ben's phone", 0, ""}}},
        {"finn",
         Role::member,
         {{"api", Role::member}, {"mobile app", Role::member}},
         {{"Finn's old laptop", 640, "Laptop", 350}, {"Finn's laptop", 349, "Eva's laptop"}}},
        {"grace", Role::reader, {{"office", Role::member}}, {{"Grace's laptop", 560, "Eva's laptop"}}},
        {"carla",
         Role::member,
         {{"api", Role::member}, {"website", Role::member}},
         {{"Carla's laptop", 520, "Eva's laptop"}},
         30},
        {"hana",
         Role::member,
         {{"mobile app", Role::member}},
         {{"Hana's laptop", 430, "Laptop"}, {"Hana's phone", 77, "Eva's laptop"}}},
        {"ivan",
         Role::member,
         {{"infrastructure", Role::member}},
         {{"Ivan's laptop", 380, "Eva's laptop"}, {"Ivan's phone", 120, "Eva's laptop"}}},
        {"jo", Role::member, {{"website", Role::member}}, {{"Jo's laptop", 300, "Laptop"}}},
        {"kim", Role::reader, {{"api", Role::reader}}, {{"Kim's laptop", 220, "Eva's laptop"}}},
        {"lea",
         Role::member,
         {{"api", Role::member}, {"website", Role::reader}},
         {{"Lea's laptop", 150, "Eva's laptop"}}},
        {"mika", Role::reader, {{"office", Role::reader}}, {{"Mika's laptop", 61, "Eva's desktop"}}},
        {"noor",
         Role::member,
         {{"api", Role::member}, {"mobile app", Role::member}},
         {{"Noor's laptop", 18, "Laptop"}}},
    };
}

} // namespace hypha::gui
